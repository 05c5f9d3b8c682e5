namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

internal sealed class Note
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Text { get; set; } = "";

    public int Version { get; set; }
}
