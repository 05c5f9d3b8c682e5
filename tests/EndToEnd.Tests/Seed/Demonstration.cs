using ConseillerNumerique.Seed;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The demonstration of one named day, made once for all tests that only look at it.</summary>
[SetUpFixture]
internal sealed class Demonstration
{
    public static SeedOrder Order { get; } = SeedOrder.Demo(new DateOnly(2026, 11, 22));

    public static TestHost Host { get; private set; } = new();

    public static Said Said { get; } = new();

    /// <summary>The same people and sessions, drawn anew into the databases of another host.</summary>
    public static async Task<(Cast Cast, IReadOnlyList<Worker> Workers, IReadOnlyList<Session> Sessions)> DrawAgainAsync(Stage stage)
    {
        var cast = Casting.Demo(stage.Communes, Order.Day, Order.Window.Months);
        var workers = await CastPeople.SaveAsync(stage, cast, CancellationToken.None);
        return (cast, workers, DemoSeed.Attended(
            DemoSeed.Sessions(workers, Order.Window, Order.Activities), new FollowedDraw(workers, Order.Window)));
    }

    [OneTimeSetUp]
    public Task Make() => SeedRun.RunAsync(Host.Services, Order, Said, CancellationToken.None);

    [OneTimeTearDown]
    public void Forget() => Host.Dispose();
}
