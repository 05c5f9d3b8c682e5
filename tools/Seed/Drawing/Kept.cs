using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Drawing;

/// <summary>What a rule of the application says to invented data: it must never refuse it.</summary>
internal static class Kept
{
    /// <exception cref="InvalidOperationException">The rule refused: the seed draws something that nobody could type.</exception>
    public static T OrThrow<T>(this Result<T> result)
        where T : notnull =>
        result.TryGet(out var value, out var refusal)
            ? value
            : throw new InvalidOperationException($"The seed drew what is refused: {refusal.Code}.");
}
