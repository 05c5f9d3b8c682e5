using ConseillerNumerique.BuildingBlocks.Exports;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

/// <summary>A row to export.</summary>
internal sealed record Loan(string What, int Count, DateOnly On, decimal? Hours)
{
    public static readonly DateOnly Day = new(2026, 3, 5);

    public static ExportTable<Loan> Table(params Loan[] loans) => new()
    {
        FileName = "prets",
        Title = "Prêts",
        Filters = [("Période", "mars 2026"), ("Texte", "=1+1")],
        Columns =
        [
            new("Quoi", loan => loan.What) { Width = 30 },
            new("Nombre", loan => loan.Count),
            new("Date", loan => loan.On),
            new("Heures", loan => loan.Hours),
        ],
        Rows = loans.ToAsyncEnumerable(),
    };
}
