namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>No letter can go out now, whichever it is: this host has no SMTP settings, or the server is out of reach.</summary>
public sealed class MailUnavailableException : Exception
{
    public MailUnavailableException()
        : base("L’envoi de courriels n’est pas configuré : renseignez Smtp:Host et Smtp:From.")
    {
    }

    /// <param name="message">In French, shown to administrators.</param>
    /// <param name="innerException">What happened on the line.</param>
    public MailUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
