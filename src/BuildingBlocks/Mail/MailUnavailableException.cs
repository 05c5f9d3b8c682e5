namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>A letter was to be sent by a host without SMTP settings.</summary>
public sealed class MailUnavailableException()
    : Exception("L’envoi de courriels n’est pas configuré : renseignez Smtp:Host et Smtp:From.");
