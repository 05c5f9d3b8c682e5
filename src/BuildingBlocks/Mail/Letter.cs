namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>One message to one person.</summary>
public sealed record Letter
{
    /// <summary>One e-mail address.</summary>
    public required string To { get; init; }

    /// <summary>One line.</summary>
    public required string Subject { get; init; }

    /// <summary>Always there: some people read nothing else.</summary>
    public required string Text { get; init; }

    public string? Html { get; init; }
}
