namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>How far a rebuild is.</summary>
/// <param name="What">In French, for administrators: « Activités relues ».</param>
/// <param name="Done">Activities so far.</param>
/// <param name="Of">All of them; null while they are being found.</param>
internal sealed record RebuildProgress(string What, int Done, int? Of)
{
    public const string Read = "Activités relues";
    public const string Counted = "Activités recomptées";
}
