using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>
/// Lets the sealed texts of entities be opened once they are read, and seals what was written before they are saved. One for all
/// contexts: the keys come from the services of each.
/// </summary>
public sealed class SealedRows : IMaterializationInterceptor
{
    private SealedRows()
    {
    }

    /// <summary>Goes to <c>AddModuleDbContext</c> of a module that seals.</summary>
    public static IInterceptor Interceptor { get; } = new SealedRows();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (entity is ISealed row && materializationData.Context is { } db)
        {
            var seals = db.GetService<Seals>();
            foreach (var (text, purpose) in row.SealedTexts)
            {
                text.OpenBy(seals, row.Id, purpose);
            }
        }

        return entity;
    }

    /// <summary>Called by the context before each save.</summary>
    public static void Close(DbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        Close(
            db.ChangeTracker.Entries<ISealed>().Where(entry => entry.State != EntityState.Deleted).Select(entry => entry.Entity),
            db.GetService<Seals>());
    }

    /// <summary>For rows that no context saves.</summary>
    public static void Close(IEnumerable<ISealed> rows, Seals seals)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            foreach (var (text, purpose) in row.SealedTexts)
            {
                text.Close(seals, row.Id, purpose);
            }
        }
    }

    /// <summary>Two columns: what is sealed, and by which key.</summary>
    public static void Map<TEntity>(ComplexPropertyBuilder<TEntity> text, string name)
        where TEntity : notnull
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Property(nameof(SealedText.Bytes)).HasColumnName($"Sealed{name}");
        text.Property(nameof(SealedText.KeyId)).HasColumnName($"{name}Key");
        text.Ignore(nameof(SealedText.Text));
        text.Ignore(nameof(SealedText.IsLost));
    }
}
