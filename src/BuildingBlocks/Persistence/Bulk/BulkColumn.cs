using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConseillerNumerique.BuildingBlocks.Persistence.Bulk;

/// <summary>A column as EF maps it: its name, where its value comes from, what the database stores of it.</summary>
internal sealed class BulkColumn<TRow>
{
    private readonly Func<TRow, object?> _read;
    private readonly RelationalTypeMapping _mapping;
    private readonly Func<object?, object?>? _convert;
    private readonly bool _isNullable;

    private BulkColumn(string name, IProperty property, Func<TRow, object?> read)
    {
        Name = name;
        _read = read;
        _mapping = (RelationalTypeMapping)property.GetTypeMapping();
        _convert = _mapping.Converter?.ConvertToProvider;
        _isNullable = property.IsNullable;
    }

    public string Name { get; }

    /// <summary>Those of the row itself and of the complex values in it.</summary>
    public static IReadOnlyList<BulkColumn<TRow>> Of(IEntityType type, StoreObjectIdentifier table)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return [.. Of(type, row, row, table)];
    }

    public DbParameter AddTo(DbCommand command, string parameter)
    {
        var added = _mapping.CreateParameter(command, parameter, value: null, _isNullable);
        command.Parameters.Add(added);
        return added;
    }

    public object ValueOf(TRow row)
    {
        var value = _read(row);
        return (value is null || _convert is null ? value : _convert(value)) ?? DBNull.Value;
    }

    private static IEnumerable<BulkColumn<TRow>> Of(
        ITypeBase type, Expression instance, ParameterExpression row, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetProperties())
        {
            var value = Expression.Convert(Expression.Property(instance, property.PropertyInfo!), typeof(object)); // no shadow properties
            yield return new(property.GetColumnName(table)!, property, Expression.Lambda<Func<TRow, object?>>(value, row).Compile());
        }

        foreach (var complex in type.GetComplexProperties())
        {
            foreach (var column in Of(complex.ComplexType, Expression.Property(instance, complex.PropertyInfo!), row, table))
            {
                yield return column;
            }
        }
    }
}
