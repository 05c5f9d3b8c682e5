namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>What a form is met by: something else is kept under its id, or was changed since it was opened.</summary>
internal sealed record FormConflict
{
    /// <summary>The button that makes a new record of what was typed.</summary>
    public const string AsNew = "nouvelle";

    /// <summary>The button that puts what was typed in the place of what is kept.</summary>
    public const string OverKept = "modifier";

    /// <summary>The form was opened on a record that is kept.</summary>
    public required bool Corrects { get; init; }

    public required bool IsDeleted { get; init; }

    /// <summary>The record was merged into the one that is kept.</summary>
    public bool IsMerged { get; init; }

    /// <summary>What is kept is of the form's own type.</summary>
    public required bool IsOfTheSameType { get; init; }

    /// <summary>The form of what is kept.</summary>
    public required string KeptPath { get; init; }

    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>French, feminine: what the form is about.</summary>
    public string Noun { get; init; } = "activité";

    public string Title => (IsDeleted, Corrects) switch
    {
        _ when IsMerged => $"Cette {Noun} a été fusionnée avec une autre",
        (true, _) => $"Cette {Noun} a été supprimée",
        (_, true) => $"Cette {Noun} a changé depuis que vous l’avez ouverte",
        _ => $"Cette {Noun} est déjà enregistrée",
    };
}
