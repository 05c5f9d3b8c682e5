using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Where each thing that is counted stands in a <see cref="SlotCounts"/>. A fact's counts, a total's and a period's have
/// the same slots, so one adds up to the other and no figure is said twice. Stored: add at the end of a free range,
/// never renumber.
/// </summary>
internal static class Slot
{
    /// <summary>+ <see cref="ActivityType"/>: activities. A1, A4.</summary>
    public const int Activities = 0;

    /// <summary>+ <see cref="ActivityType"/>: attendances. A2, A3.</summary>
    public const int Attendances = 4;

    /// <summary>T1, once per session.</summary>
    public const int Minutes = 8;

    /// <summary>B2.</summary>
    public const int Anonymous = 9;

    /// <summary>B4.</summary>
    public const int FirstTime = 10;

    /// <summary>B3.</summary>
    public const int NewPersons = 11;

    /// <summary>+ <see cref="Gender"/>: attendances, as all below but themes.</summary>
    public const int Gender = 16;

    public const int Age = 20;

    public const int Status = 28;

    public const int Channel = 36;

    public const int Duration = 44;

    /// <summary>Individual attendances.</summary>
    public const int Autonomy = 52;

    /// <summary>Workshop attendances.</summary>
    public const int Level = 58;

    /// <summary>Individual and one-off attendances.</summary>
    public const int Referral = 64;

    /// <summary>Attendances of activities without any material told.</summary>
    public const int NoMaterial = 79;

    /// <summary>+ <see cref="SharedKernel.Vocabulary.Material"/>; several answers.</summary>
    public const int Material = 80;

    /// <summary>+ <see cref="Theme"/>: activities carrying it.</summary>
    public const int ThemeActivities = 96;

    /// <summary>+ <see cref="Theme"/>: their attendances.</summary>
    public const int ThemeAttendances = 128;

    /// <summary>How many slots lie below those that have a key.</summary>
    public const int Plain = 160;

    private const int KeyBits = 27;

    /// <summary>The slot of one key of a list that has no end.</summary>
    /// <param name="kind">What the key is of.</param>
    /// <param name="key">0 to 134,217,727.</param>
    public static int Keyed(SlotKind kind, int key) => ((int)kind << KeyBits) | key;

    public static SlotKind KindOf(int slot) => (SlotKind)(slot >> KeyBits);

    public static int KeyOf(int slot) => slot & ((1 << KeyBits) - 1);
}
