namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Days as spreadsheets count them.</summary>
public static class SerialDays
{
    private const double Last = 2_958_465; // 31 December 9999

    private static readonly DateTime From1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime From1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <returns>Null for what is no day.</returns>
    public static DateTime? Read(double number, bool from1904) =>
        number is >= 1 and <= Last - 1_462 ? (from1904 ? From1904 : From1900).AddDays(number) : null;
}
