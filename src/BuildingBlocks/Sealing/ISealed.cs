namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>An entity with texts that are stored sealed.</summary>
public interface ISealed
{
    Guid Id { get; }

    /// <summary>Each with its purpose, which is sealed in: it never changes.</summary>
    IEnumerable<(SealedText Text, string Purpose)> SealedTexts { get; }
}
