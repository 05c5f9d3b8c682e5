using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <content>What becomes of a person's sheet: contacts, a merge, the end of its name.</content>
internal sealed partial class FollowedPerson
{
    /// <summary>After the last contact a name is kept so long and no longer.</summary>
    public const int MonthsKept = 12;

    /// <summary>Those whose last contact lies before are shown a month before their name goes.</summary>
    public static DateOnly ReviewedBefore(DateOnly today) => today.AddMonths(1 - MonthsKept);

    /// <summary>The first activity ever, which alone counts a « nouvelle personne »; derived, never typed.</summary>
    public Guid? FirstActivityId { get; private set; }

    public DateOnly? FirstOn { get; private set; }

    /// <summary>Of the last activity.</summary>
    public DateOnly? LastOn { get; private set; }

    /// <summary>Of the last activity, or of the sheet while there is none after it.</summary>
    public DateOnly LastContactOn { get; private set; }

    /// <summary>UTC; since then it is nobody's any more: gender, age class and status stay for the figures.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    /// <summary>Kept once the birth year is gone.</summary>
    public AgeClass Age { get; private set; }

    /// <summary>The sheet that this one turned out to be of.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? MergedAt { get; private set; }

    public AgeClass AgeIn(int year) => AnonymisedAt is null ? Ages.In(year, BirthYear) : Age;

    /// <summary>Null without any activity.</summary>
    public FirstAndLast? Contacts => (FirstActivityId, FirstOn, LastOn) is ({ } first, { } on, { } last)
        ? new() { FirstId = first, FirstOn = on, LastOn = last }
        : null;

    /// <summary>
    /// What the activities tell of the person, after each change of any; the version moves whatever they tell, so that two
    /// changes at once do not overlook each other.
    /// </summary>
    public void Meet(FirstAndLast? contacts)
    {
        (FirstActivityId, FirstOn, LastOn) = (contacts?.FirstId, contacts?.FirstOn, contacts?.LastOn);
        LastContactOn = LastOn > OwnContactOn ? LastOn.Value : OwnContactOn;
        Version++;
    }

    /// <summary>
    /// The situation that the advisor chose after a diagnosis. The version moves whatever it is, so that an erasure at the
    /// same moment does not overlook the answers that are kept with it.
    /// </summary>
    public void Diagnose(DigitalSituation situation, DateOnly today)
    {
        if (situation != Situation)
        {
            Situate(situation, today);
            Revision++;
        }

        Version++;
    }

    /// <summary>Something is kept beside the sheet: whoever changes the sheet at the same moment has to look again.</summary>
    public void Touch() => Version++;

    /// <summary>The name and all that leads to the person goes for good.</summary>
    public void Anonymise(DateTime now)
    {
        if (AnonymisedAt is not null || MergedAt is not null)
        {
            return;
        }

        Age = Ages.In(LastContactOn.Year, BirthYear);
        Forget();
        AnonymisedAt = now;
        Version++;
    }

    /// <summary>Takes over the other sheet of the same person: what this one does not say. The other keeps its row and names this one.</summary>
    public Result<FollowedPerson> Merge(FollowedPerson other, PersonMoment at)
    {
        if (BrokenMerge(other, at) is { } refusal)
        {
            return refusal;
        }

        var (mine, theirs) = (Content, other.Content);
        var notes = NotesWith(other, at); // as long as the other has something to say
        _situations = [.. other._situations.Concat(_situations).Distinct().OrderBy(one => one.On)]; // stable: of one day this sheet's is the later
        Take(
            mine with
            {
                BirthYear = mine.BirthYear ?? theirs.BirthYear,
                Phone = mine.Phone ?? theirs.Phone,
                HasNoPhone = (mine.HasNoPhone || theirs.HasNoPhone) && (mine.Phone ?? theirs.Phone) is null,
                Email = mine.Email ?? theirs.Email,
                CommuneCode = mine.CommuneCode ?? theirs.CommuneCode,
                Gender = mine.Gender == Gender.NotStated ? theirs.Gender : mine.Gender,
                Status = mine.Status == PersonStatus.NotStated ? theirs.Status : mine.Status,
                Situation = Situation,
                Notes = notes,
            },
            at.Today);
        OwnContactOn = other.OwnContactOn > OwnContactOn ? other.OwnContactOn : OwnContactOn;
        other.Forget();
        (other.MergedIntoId, other.MergedAt) = (Id, at.Now);
        other.Meet(null);
        (Version, Revision) = (Version + 1, Revision + 1);
        return this;
    }

    /// <summary>The sheet that this one was merged into was merged in its turn.</summary>
    public void Lead(Guid to)
    {
        MergedIntoId = to;
        Version++;
    }

    /// <summary>To be sealed by the key of today at the next save, and printed by it; false when nothing can be done.</summary>
    public bool RenewSeal(BuildingBlocks.Sealing.Seals seals)
    {
        var (identity, notes) = (SealedIdentity.Renew(), SealedNotes.Renew());
        if (identity)
        {
            Print(seals);
        }

        return identity && notes;
    }

    /// <summary>Nothing of either sheet may get lost.</summary>
    private Refusal? BrokenMerge(FollowedPerson other, PersonMoment at) => this switch
    {
        _ when IsLost || other.IsLost => PersonRefusals.KeyIsLost,
        _ when !Likeness.AreDoubles(this, other) => PersonRefusals.NotDoubles,
        _ when NotesWith(other, at)?.Length > MaxNotesLength => PersonRefusals.NotesTooLongTogether,
        _ => null,
    };

    private string? NotesWith(FollowedPerson other, PersonMoment at)
    {
        string?[] parts =
        [
            SealedNotes.Text,
            other.SealedNotes.Text == SealedNotes.Text ? null : other.SealedNotes.Text,
            MergedWords.Of(Content, other.Content, at),
        ];
        return string.Join("\n\n", parts.OfType<string>()) is { Length: > 0 } notes ? notes : null;
    }

    private void Forget()
    {
        SealedIdentity.Erase();
        SealedNotes.Erase();
        (PhonePrint, EmailPrint, BirthYear, CommuneCode, HasNoPhone, _situations) = (null, null, null, null, false, []);
    }
}
