namespace ConseillerNumerique.Host.Information;

/// <summary>What to say of an HTTP status: what it means, and what to do.</summary>
internal sealed record ErrorWords(int Code, string Title)
{
    private static readonly ErrorWords Unknown = new(StatusCodes.Status404NotFound, "Page introuvable")
    {
        Icon = "signpost-split",
        Meaning = "Cette adresse ne mène à rien, ou à quelque chose qui n’est pas à vous.",
        Advice = "Vérifiez l’adresse, ou partez de l’accueil. "
            + "Une activité supprimée se retrouve 30 jours dans la liste des activités supprimées.",
    };

    private static readonly ErrorWords Failed = new(StatusCodes.Status500InternalServerError, "Quelque chose a échoué")
    {
        Icon = "tools",
        Meaning = "La faute est de notre côté.",
        Advice = "Ce qui a été annoncé « enregistré » l’est. "
            + "Revenez en arrière et recommencez ; si cela persiste, transmettez la référence ci-dessous.",
    };

    private static readonly ErrorWords[] All =
    [
        new(StatusCodes.Status400BadRequest, "Demande incomplète")
        {
            Icon = "arrow-counterclockwise",
            Meaning = "Le formulaire est resté ouvert trop longtemps, ou la demande est arrivée abîmée.",
            Advice = "Revenez en arrière : votre saisie y est souvent encore. "
                + "Rechargez la page, puis envoyez de nouveau.",
        },
        new(StatusCodes.Status403Forbidden, "Accès réservé")
        {
            Icon = "lock",
            Meaning = "Votre rôle n’ouvre pas cette page, ou elle n’est qu’à la personne que vous visitez.",
            Advice = "Si elle devait vous être ouverte, demandez à votre coordinateur "
                + "ou à votre structure de vérifier votre rôle.",
        },
        Unknown,
        new(StatusCodes.Status405MethodNotAllowed, "Envoi inattendu")
        {
            Icon = "x-circle-fill",
            Meaning = "Cette page ne reçoit pas de formulaire. Rien n’a changé.",
            Advice = "Revenez en arrière et rechargez la page d’où vous veniez.",
        },
        new(StatusCodes.Status413PayloadTooLarge, "Envoi trop lourd")
        {
            Icon = "exclamation-triangle-fill",
            Meaning = "Ce que vous envoyez dépasse la taille permise.",
            Advice = "Revenez en arrière et raccourcissez le texte, ou choisissez un fichier plus léger.",
        },
        new(StatusCodes.Status429TooManyRequests, "Trop de demandes")
        {
            Icon = "hourglass-split",
            Meaning = "Beaucoup de demandes sont parties de votre connexion en peu de temps.",
            Advice = "Attendez une minute, puis recommencez.",
        },
        Failed,
        new(StatusCodes.Status503ServiceUnavailable, "Service interrompu")
        {
            Icon = "cone-striped",
            Meaning = "Cette partie est fermée pour un moment, ou Espace Coop redémarre.",
            Advice = "Attendez quelques minutes, puis rechargez la page. "
                + "Ce qui a été annoncé « enregistré » l’est.",
        },
    ];

    public required string Icon { get; init; }

    public required string Meaning { get; init; }

    public required string Advice { get; init; }

    /// <summary>
    /// A status without words of its own is told as the closest; what is no error at all is a page that is not there.
    /// </summary>
    public static ErrorWords Of(int status) => All.FirstOrDefault(words => words.Code == status) ?? status switch
    {
        >= 500 and < 600 => Failed with { Code = status },
        >= 400 and < 500 => Unknown with { Code = status },
        _ => Unknown,
    };
}
