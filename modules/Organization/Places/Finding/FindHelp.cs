using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Places.Vocabulary;
using MediatR;

namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>Published places around a commune: the nearest first where positions are known, else the same commune, EPCI and département.</summary>
internal sealed record FindHelp : IRequest<FoundHelp>
{
    public required Commune Around { get; init; }

    public PlaceService? Service { get; init; }

    public PlacePublic? Public { get; init; }

    public SpecialCare? Care { get; init; }

    public AccessMode? Access { get; init; }
}

internal sealed record FoundHelp
{
    /// <summary>At most <see cref="FindHelpHandler.MostShown"/>.</summary>
    public required IReadOnlyList<HelpRow> Rows { get; init; }

    /// <summary>Where distances are measured from: the mean of the commune's places; null when none of them has a position.</summary>
    public required Position? Centre { get; init; }

    /// <summary>Other published places around, for the map: they are not in the list.</summary>
    public required IReadOnlyList<Position> Others { get; init; }
}

internal sealed record HelpRow
{
    public required Guid Id { get; init; }

    public required PlaceDescription Place { get; init; }

    /// <summary>Kilometres; null where the position of place or commune is not known.</summary>
    public required double? Distance { get; init; }

    /// <summary>By its commune alone, where the place has no position or nothing to be measured from; null where it has.</summary>
    public required Nearness? Nearness { get; init; }
}
