namespace ConseillerNumerique.Organization.Data;

/// <summary>A relation that holds from a day to a day, both included.</summary>
internal interface IDated
{
    DateOnly FirstDay { get; }

    /// <summary>Null: it still holds.</summary>
    DateOnly? LastDay { get; }
}
