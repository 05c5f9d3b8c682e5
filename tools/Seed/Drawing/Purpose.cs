namespace ConseillerNumerique.Seed.Drawing;

/// <summary>What is drawn. A new one goes to the end: numbers make the draws.</summary>
internal enum Purpose
{
    People = 1,
    Pace,
    Leave,
    Month,
    Sessions,
    Library,
    Narrative,
    Coordination,
    Training,
    Places,
    Network,
    Followed,
    Attending,
    Series,
    Tagging,
    Guidance,
    Using,
    Drafting,
    Importing,
}
