using System.Diagnostics.CodeAnalysis;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>What a funder follows: a territory or one employer; in an address « departement:26 », « structure:… ».</summary>
internal readonly record struct FunderScope
{
    private const string EmployerPrefix = "structure:";

    public Territory? Territory { get; private init; }

    public Guid? EmployerId { get; private init; }

    public static FunderScope Of(Territory territory) => new() { Territory = territory };

    public static FunderScope Of(Guid employerId) => new() { EmployerId = employerId };

    public static bool TryParse([NotNullWhen(true)] string? text, out FunderScope scope)
    {
        scope = default;
        if (text?.StartsWith(EmployerPrefix, StringComparison.Ordinal) is true && Guid.TryParse(text[EmployerPrefix.Length..], out var employerId))
        {
            scope = Of(employerId);
            return true;
        }

        if (SharedKernel.Territories.Territory.TryParse(text, out var territory))
        {
            scope = Of(territory);
            return true;
        }

        return false;
    }

    public override string ToString() => EmployerId is { } id ? $"{EmployerPrefix}{id}" : $"{Territory}";
}
