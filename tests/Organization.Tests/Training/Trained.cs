using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Training;

/// <summary>A record that breaks no rule, for tests that break one.</summary>
internal static class Trained
{
    public static readonly DateOnly Today = new(2026, 3, 16);

    public static TrainingContent Well { get; } = new()
    {
        InitialHours = 210,
        InitialBody = "Simplon",
        InitialFirstDay = new(2024, 2, 5),
        InitialLastDay = new(2024, 3, 29),
        Certificates = EnumSet<Certificate>.Of(Certificate.Ccp1),
        Pix = PixLevel.Advanced,
        Modules = [new(2025, 7, "L’IA en atelier"), new(2026, 14, "Cybersécurité")],
    };

    public static async Task<Guid> TrainAsync(this TestHost host, Guid advisor, TrainingContent content)
    {
        var refusals = await host.SendAsync(advisor, new ChangeTraining { Version = 0, Content = content });
        return refusals.Count == 0 ? advisor : throw new InvalidOperationException(string.Join(", ", refusals));
    }
}
