using System.Text.Json.Serialization;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The resources used in one session: each once, in an order of their own; compared by value.</summary>
internal sealed record ResourceIds
{
    /// <summary>More is no session.</summary>
    public const int Most = 20;

    private const char Between = ' ';
    private const int IdLength = 32;

    private ResourceIds(string text) => Text = text;

    /// <summary>Of the column.</summary>
    public static int MaxLength => Most * (IdLength + 1);

    public static ResourceIds None { get; } = new("");

    /// <summary>As it is stored; empty: none.</summary>
    public string Text { get; }

    [JsonIgnore]
    public IReadOnlyList<Guid> All => [.. Text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    [JsonIgnore]
    public int Count => (Text.Length + 1) / (IdLength + 1);

    public static ResourceIds Of(IEnumerable<Guid> ids) =>
        new(string.Join(Between, ids.Where(id => id != Guid.Empty).Distinct().Order().Select(id => id.ToString("N"))));

    public static ResourceIds Parse(string text) => text.Length == 0 ? None : new(text);
}
