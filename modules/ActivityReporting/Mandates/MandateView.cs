using ConseillerNumerique.ActivityReporting.Records;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>A mandate and whose it is.</summary>
internal sealed record MandateView(Kept<MandateContent> Kept, Guid PersonId);
