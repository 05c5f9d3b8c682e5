using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>The words and options of a command line: <c>dossier --mois 2026-10 --remplacer</c>.</summary>
public sealed class CommandOptions
{
    private readonly Dictionary<string, string?> _options = [];

    private CommandOptions()
    {
    }

    /// <summary>What is no option, in order.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>The option's value; null when it is not there.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>Whether the option or flag is there.</summary>
    public bool Has(string option) => _options.ContainsKey(option);

    /// <param name="arguments">What follows the command's name.</param>
    /// <param name="values">Options that take a value: <c>--mois 2026-10</c> or <c>--mois=2026-10</c>.</param>
    /// <param name="flags">Options that take none.</param>
    public static Result<CommandOptions> Parse(
        IReadOnlyList<string> arguments, IReadOnlyCollection<string> values, IReadOnlyCollection<string>? flags = null)
    {
        var parsed = new CommandOptions();
        var words = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(arguments[i]);
                continue;
            }

            var parts = arguments[i][2..].Split('=', 2);
            var isFlag = flags?.Contains(parts[0]) == true;
            if (!isFlag && !values.Contains(parts[0]))
            {
                return new Refusal("command.unknown_option", $"L’option --{parts[0]} n’existe pas.");
            }

            var value = parts.Length == 2 ? parts[1] : isFlag || i + 1 == arguments.Count ? null : arguments[++i];
            if (isFlag == value is not null || value?.StartsWith("--", StringComparison.Ordinal) == true)
            {
                return new Refusal(
                    "command.option_value",
                    isFlag ? $"L’option --{parts[0]} ne prend pas de valeur." : $"L’option --{parts[0]} demande une valeur.");
            }

            if (!parsed._options.TryAdd(parts[0], value))
            {
                return new Refusal("command.doubled_option", $"L’option --{parts[0]} est donnée deux fois.");
            }
        }

        parsed.Words = words;
        return parsed;
    }
}
