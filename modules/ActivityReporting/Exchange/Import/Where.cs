using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Where an activity of a file took place, in the words of a form.</summary>
internal sealed record Where(Channel? Channel, Guid? PlaceId, string? CommuneCode)
{
    /// <summary>A place that is not among the advisor's own on that day counts as « Autre lieu », by its commune.</summary>
    public static Where Of(RowCells cells, ImportContext context, Channel? channel, Guid? placeId, string? placeName, Commune? commune, DateOnly? day)
    {
        if (channel != SharedKernel.Vocabulary.Channel.Place)
        {
            return new(channel, null, commune?.Code);
        }

        if (context.PlaceOf(placeId, placeName, commune?.Code, day) is { } place)
        {
            return new(channel, place.PlaceId, commune?.Code ?? place.CommuneCode);
        }

        if (commune is not null)
        {
            cells.Reserves.Add($"«\u00A0{placeName ?? "Lieu sans nom"}\u00A0» n’est pas l’un de vos lieux à cette date\u00A0: compté comme «\u00A0Autre lieu\u00A0» à {commune.Name}.");
            return new(SharedKernel.Vocabulary.Channel.OtherPlace, null, commune.Code);
        }

        return new(channel, placeId, null);
    }
}
