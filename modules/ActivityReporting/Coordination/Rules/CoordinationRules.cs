using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Coordination.Rules;

/// <summary>Everything that is wrong with a content, so that the form tells it all at once.</summary>
internal static class CoordinationRules
{
    public static IEnumerable<Refusal> Broken(CoordinationContent content, CoordinationMoment at)
    {
        IEnumerable<Refusal?> refusals = [.. Common(content, at), .. Own(content), .. Texts(content)];
        return refusals.OfType<Refusal>();
    }

    private static IEnumerable<Refusal?> Common(CoordinationContent content, CoordinationMoment at)
    {
        yield return content.Date switch
        {
            null => CoordinationRefusals.DateMissing,
            { } date when date > at.Today => CoordinationRefusals.DateInTheFuture(at.Today),
            { } date when date < BusinessCalendar.SchemeStart => CoordinationRefusals.DateBeforeTheScheme,
            _ => null,
        };
        yield return content.Kind is { } kind && CoordinationKinds.Belongs(kind, content.Type) ? null : CoordinationRefusals.KindMissing;
    }

    private static IEnumerable<Refusal?> Own(CoordinationContent content) => content.Type switch
    {
        CoordinationType.Animation => Animation(content),
        CoordinationType.Event => Event(content),
        CoordinationType.Partnership => [Level(content), .. Partners(content.Partners)],
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.Type, null),
    };

    private static IEnumerable<Refusal?> Animation(CoordinationContent content)
    {
        yield return content.DurationMinutes switch
        {
            null => CoordinationRefusals.DurationMissing,
            < Activity.MinDurationMinutes or > Activity.MaxDurationMinutes => CoordinationRefusals.DurationOutOfRange,
            _ => null,
        };
        Refusal?[] counts =
        [
            Count(content.Advisors, nameof(CoordinationForm.Advisors)),
            Count(content.Structures, nameof(CoordinationForm.Structures)),
            Count(content.Others, nameof(CoordinationForm.Others)),
        ];
        foreach (var refusal in counts)
        {
            yield return refusal;
        }

        var nobodyCame = content is { Advisors: 0, Structures: 0, Others: 0 };
        yield return nobodyCame ? CoordinationRefusals.NobodyCame : null;
        yield return content.Initiative is null ? CoordinationRefusals.InitiativeMissing : null;
        yield return content.Themes.IsEmpty ? CoordinationRefusals.ThemeMissing : null;
    }

    private static IEnumerable<Refusal?> Event(CoordinationContent content)
    {
        yield return content.Title is null ? CoordinationRefusals.NameMissing : null;
        yield return Count(content.Participants, nameof(CoordinationForm.Participants));
        yield return content.Organisers.IsEmpty ? CoordinationRefusals.OrganiserMissing : null;
        yield return Level(content);
    }

    private static IEnumerable<Refusal?> Partners(IReadOnlyList<Partner> partners)
    {
        if (partners.Count is 0 or > CoordinationActivity.MaxPartners)
        {
            return [partners.Count == 0 ? CoordinationRefusals.PartnerMissing : CoordinationRefusals.TooManyPartners];
        }

        return partners.SelectMany((partner, place) => new[]
        {
            partner.Name.Length == 0 ? CoordinationRefusals.PartnerNameMissing(place)
                : partner.Name.Length > Partner.MaxNameLength ? CoordinationRefusals.PartnerNameTooLong(place) : null,
            partner.Kind is null or BodyKind.OwnEmployer ? CoordinationRefusals.PartnerKindMissing(place) : null,
        });
    }

    private static IEnumerable<Refusal?> Texts(CoordinationContent content)
    {
        yield return content.Title?.Length > CoordinationActivity.MaxTitleLength ? CoordinationRefusals.TitleTooLong : null;
        yield return content.Notes?.Length > CoordinationActivity.MaxNotesLength ? CoordinationRefusals.NotesTooLong : null;
    }

    private static Refusal? Level(CoordinationContent content) => content.Level is null ? CoordinationRefusals.LevelMissing : null;

    private static Refusal? Count(int count, string field) =>
        count is < 0 or > CoordinationActivity.MaxCount ? CoordinationRefusals.CountOutOfRange(field) : null;
}
