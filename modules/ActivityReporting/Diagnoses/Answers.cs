using System.Text.Json.Serialization;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>The answers to all ten questions; compared by value.</summary>
internal sealed record Answers
{
    private Answers(string codes) => Codes = codes;

    /// <summary>One digit for each question, in their order: what is sealed and stored.</summary>
    public string Codes { get; }

    public Answer this[Question question] => (Answer)(Codes[(int)question] - '0');

    [JsonIgnore]
    public IEnumerable<(Question Question, Answer Answer)> All => Enum.GetValues<Question>().Select(one => (one, this[one]));

    /// <param name="answers">One for each question, in their order.</param>
    public static Answers Of(params IReadOnlyList<Answer> answers) => Parse(string.Concat(answers.Select(one => (int)one)));

    /// <exception cref="FormatException">Not ten answers.</exception>
    public static Answers Parse(string codes) =>
        codes.Length == Enum.GetValues<Question>().Length && codes.All(code => Enum.IsDefined((Answer)(code - '0')))
            ? new(codes)
            : throw new FormatException("Not the answers to ten questions.");
}
