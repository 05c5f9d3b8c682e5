namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>A file that cannot be taken as it is; the message is a French sentence for whoever sent it.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
    {
    }

    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
