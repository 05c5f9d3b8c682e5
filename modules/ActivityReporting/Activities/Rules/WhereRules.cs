using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>The advisor's own place on that day, or a known commune where there is none.</summary>
internal static class WhereRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, ActivityContent? before) =>
        Refuse(content, at, before) is { } refusal ? [refusal] : [];

    private static Refusal? Refuse(ActivityContent content, Circumstances at, ActivityContent? before) => content.Channel switch
    {
        Channel.Place when content.PlaceId is { } placeId => RefusePlace(placeId, content, at, before),
        Channel.OtherPlace or Channel.Home => RefuseCommune(content.CommuneCode, at, ActivityRefusals.CommuneMissing),
        Channel.Remote => null,
        _ => ActivityRefusals.WhereMissing,
    };

    private static Refusal? RefusePlace(Guid placeId, ActivityContent content, Circumstances at, ActivityContent? before)
    {
        var isKept = before?.PlaceId is { } kept && at.Advisor.PlaceOf(kept) == at.Advisor.PlaceOf(placeId);
        var place = at.PlaceOn(placeId, content.Date) ?? (isKept ? at.PlaceOn(placeId, day: null) : null);
        return place switch
        {
            null when at.PlaceOn(placeId, day: null) is { } left => ActivityRefusals.PlaceNotThen(left.Name),
            null => isKept ? null : ActivityRefusals.PlaceNotYours,
            { IsItinerant: true } => RefuseCommune(content.CommuneCode, at, ActivityRefusals.StopMissing),
            _ => null,
        };
    }

    private static Refusal? RefuseCommune(string? code, Circumstances at, Refusal missing) =>
        code is null ? missing
        : at.Communes.Find(code) is null ? ActivityRefusals.CommuneUnknown
        : null;
}
