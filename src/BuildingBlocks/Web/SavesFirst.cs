using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// What is typed goes before what is looked at. While more forms are being saved than the machine has cores, pages that
/// read much (<see cref="LongReadingAttribute"/>) are made one at a time, with a rest after each; otherwise nobody waits.
/// </summary>
public sealed class SavesFirst(RequestDelegate next, TimeProvider clock) : IDisposable
{
    /// <summary>A rest is so many times as long as the page took: its share of the machine is then small.</summary>
    private const int RestFactor = 7;

    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _saving;

    private bool IsCrowded => Volatile.Read(ref _saving) > Environment.ProcessorCount;

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            return SaveAsync(context);
        }

        var isLong = context.GetEndpoint()?.Metadata.GetMetadata<LongReadingAttribute>() is not null;
        return isLong && IsCrowded ? TakeTurnAsync(context) : next(context);
    }

    public void Dispose() => _turn.Dispose();

    private async Task SaveAsync(HttpContext context)
    {
        Interlocked.Increment(ref _saving);
        try
        {
            await next(context);
        }
        finally
        {
            Interlocked.Decrement(ref _saving);
        }
    }

    private async Task TakeTurnAsync(HttpContext context)
    {
        await _turn.WaitAsync(context.RequestAborted);
        var start = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            _ = RestAsync(clock.GetElapsedTime(start) * RestFactor);
        }
    }

    /// <summary>The next one's turn comes when the saves are through, or when the rest is over.</summary>
    private async Task RestAsync(TimeSpan rest)
    {
        if (IsCrowded)
        {
            await Task.Delay(rest < LongestRest ? rest : LongestRest, clock);
        }

        _turn.Release();
    }
}
