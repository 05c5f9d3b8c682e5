using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What would become of each person of a file: the rules of the sheet, and who is followed already.</summary>
internal sealed class PersonJudge(ActivityReportingDbContext db, Seals seals)
{
    private const int AskedAtOnce = 2_000;

    public async Task<List<ImportedRecord>> JudgeAsync(List<ImportedRecord> records, ImportContext context, CancellationToken ct)
    {
        var known = await KnownAsync(records.ConvertAll(one => one.Id), ct);
        var own = records.ConvertAll(one => known.TryGetValue(one.Id, out var owner) && owner != context.AdvisorId
            ? one with { Id = RecordIds.InsteadOf(one.Id, context.AdvisorId) } // out of another account's file
            : one);
        var mine = (await KnownAsync(own.Select(one => one.Id), ct)).Keys.ToHashSet();
        var sheets = await db.FollowedPersons.Named(context.AdvisorId).Select(one => new { one.Id, one.SealedIdentity.Bytes }).ToListAsync(ct);
        var followed = new KnownPeople(sheets.Select(one => seals.OpenIdentity(one.Id, one.Bytes)).OfType<PersonIdentity>());
        var (at, room, above) = (MomentOf(context), FollowedPerson.MostOfOne - sheets.Count, new KnownPeople([]));
        return own.ConvertAll(one =>
        {
            var judged = mine.Add(one.Id)
                ? Judge(one, at, followed, above)
                : one with { Verdict = Verdict.Known, Person = null, Past = null, Refusals = [], Reserves = ["Déjà parmi vos fiches, ou plus haut dans ce fichier."] };
            return judged.Verdict == Verdict.New && --room < 0
                ? judged with { Verdict = Verdict.Refused, Refusals = [PersonRefusals.TooManyPersons.Message] }
                : judged;
        });
    }

    public static PersonMoment MomentOf(ImportContext context) =>
        new() { AdvisorId = context.AdvisorId, Now = context.At.Now, Today = context.At.Today, Communes = context.At.Communes };

    /// <summary>Whose each of these ids is, of those that are somebody's.</summary>
    public async Task<Dictionary<Guid, Guid>> KnownAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var known = new Dictionary<Guid, Guid>();
        foreach (var some in ids.Distinct().Chunk(AskedAtOnce))
        {
            var rows = await db.FollowedPersons.Where(one => some.Contains(one.Id)).Select(one => new { one.Id, one.AdvisorId }).ToListAsync(ct);
            rows.ForEach(row => known[row.Id] = row.AdvisorId);
        }

        return known;
    }

    /// <param name="record">Of a row.</param>
    /// <param name="at">For whom, when.</param>
    /// <param name="followed">Has a sheet already.</param>
    /// <param name="above">Stands further up in the file.</param>
    private static ImportedRecord Judge(ImportedRecord record, PersonMoment at, KnownPeople followed, KnownPeople above)
    {
        var (content, past) = (record.Person!, record.Past ?? PersonPast.None); // a row of persons always is one
        List<string> refusals = [.. record.Refusals, .. PersonRules.Broken(content, at).Concat(PastRules.Broken(past, at)).Select(one => one.Message)];
        if (refusals.Count > 0)
        {
            return record with { Verdict = Verdict.Refused, Refusals = refusals };
        }

        var settled = PersonRules.Settled(content);
        var identity = new PersonIdentity { FirstName = settled.FirstName!, LastName = settled.LastName!, Phone = settled.Phone, Email = settled.Email };
        if (followed.DoubleOf(identity) is { } known)
        {
            return AlreadyThere(record, $"{known.Name} est déjà parmi vos fiches, avec {Agreeing(known, identity)}.");
        }

        if (!record.HasIdOfItsOwn && above.DoubleOf(identity) is { } twin)
        {
            return AlreadyThere(record, $"{twin.Name} est déjà plus haut dans ce fichier, avec {Agreeing(twin, identity)}.");
        }

        var warned = (followed.SharingWith(identity) ?? above.SharingWith(identity)) is { } other
            ? $"La fiche de {other.Name} a déjà {Agreeing(other, identity)}\u00A0: à vérifier si ce n’est pas quelqu’un d’autre."
            : null;
        above.Add(identity);
        return record with
        {
            Verdict = Verdict.New,
            Reserves = [.. record.Reserves, .. ActivityJudge.Sensitive(content.Notes), .. new[] { warned, Contact(past, content, at) }.OfType<string>()],
        };
    }

    private static ImportedRecord AlreadyThere(ImportedRecord record, string why) =>
        record with { Verdict = Verdict.Known, Person = null, Past = null, Reserves = [why] };

    /// <summary>What is taken as it stands, and may be a slip.</summary>
    private static string? Contact(PersonPast past, PersonContent content, PersonMoment at) => past.LastContactOn switch
    {
        { } on when on < at.Today.AddMonths(-FollowedPerson.MonthsKept) =>
            $"Le dernier contact, le {FrenchDates.Numeric(on)}, a plus de douze mois\u00A0: le nom sera effacé la nuit prochaine, sauf si vous importez aussitôt des activités plus récentes.",
        { } on when on < content.ConsentedOn =>
            $"Le dernier contact, le {FrenchDates.Numeric(on)}, précède l’accord de la personne\u00A0: il est repris tel quel, et la conservation compte de ce jour.",
        _ => null,
    };

    private static string Agreeing(PersonIdentity one, PersonIdentity other) => string.Join(" et ", Likeness.Agreeing(one, other).Select(field => field switch
    {
        "Téléphone" => "le même téléphone",
        "E-mail" => "le même e-mail",
        _ => "le même nom",
    }));
}
