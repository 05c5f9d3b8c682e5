using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class SavesFirstTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<HttpContext, TaskCompletionSource> _begun = [];
    private readonly Dictionary<HttpContext, TaskCompletionSource> _arrivals = [];
    private SavesFirst _gate;

    [SetUp]
    public void Open() => _gate = new(Answer, TimeProvider.System);

    [TearDown]
    public void Close()
    {
        _gate.Dispose();
        _begun.Clear();
        _arrivals.Clear();
    }

    [Test]
    public void Nobody_waits_while_no_more_save_than_there_are_cores()
    {
        Save(Environment.ProcessorCount);

        var (first, second) = (Long(), Long());
        _ = (_gate.InvokeAsync(first), _gate.InvokeAsync(second));

        Assert.That(_begun, Contains.Key(first).And.ContainKey(second));
    }

    [Test]
    public async Task While_more_save_long_pages_take_turns_and_others_do_not_wait()
    {
        Save(Environment.ProcessorCount + 1);
        var (first, second, small) = (Long(), Long(), new DefaultHttpContext());

        var one = _gate.InvokeAsync(first);
        var other = _gate.InvokeAsync(second);
        _ = _gate.InvokeAsync(small);
        Save(1);
        Assert.That(_begun, Contains.Key(first).And.ContainKey(small).And.Not.ContainKey(second));
        Assert.That(_begun, Has.Count.EqualTo(Environment.ProcessorCount + 4), "another save too");

        _begun[first].SetResult();
        await one.WaitAsync(Patience);
        await BegunAsync(second);
        _begun[second].SetResult();
        await other.WaitAsync(Patience);
    }

    [Test]
    public async Task A_page_that_fails_and_one_that_is_given_up_pass_their_turn_on()
    {
        Save(Environment.ProcessorCount + 1);
        using var patience = new CancellationTokenSource();
        var (failing, leaving, last) = (Long(), Long(patience.Token), Long());
        var one = _gate.InvokeAsync(failing);
        var given = _gate.InvokeAsync(leaving);
        _ = _gate.InvokeAsync(last);

        await patience.CancelAsync();
        _begun[failing].SetException(new IOException("No space left."));

        Assert.That(() => given, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => one, Throws.InstanceOf<IOException>());
        await BegunAsync(last);
        Assert.That(_begun, Does.Not.ContainKey(leaving));
    }

    private DefaultHttpContext Long(CancellationToken aborted = default)
    {
        var context = new DefaultHttpContext { RequestAborted = aborted };
        context.SetEndpoint(new(null, new(new LongReadingAttribute()), null));
        _arrivals[context] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return context;
    }

    private void Save(int times)
    {
        for (; times > 0; times--)
        {
            _ = _gate.InvokeAsync(new DefaultHttpContext { Request = { Method = HttpMethods.Post } });
        }
    }

    /// <summary>Ends when the test says so.</summary>
    private Task Answer(HttpContext context)
    {
        var answer = new TaskCompletionSource();
        _begun[context] = answer; // never two at once: a turn that comes later is awaited
        _arrivals.GetValueOrDefault(context)?.SetResult();
        return answer.Task;
    }

    private Task BegunAsync(HttpContext context) => _arrivals[context].Task.WaitAsync(Patience);
}
