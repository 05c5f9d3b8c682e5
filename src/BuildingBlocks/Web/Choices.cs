using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// The values of an enum as choices, in their order: [Display] gives label (Name), example (Description) and group
/// (GroupName).
/// </summary>
public static class Choices
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Choice>> Known = new();

    public static IReadOnlyList<Choice> Of<TEnum>() where TEnum : struct, Enum => Of(typeof(TEnum));

    public static IReadOnlyList<Choice> Of(Type enumType) => Known.GetOrAdd(enumType, Read);

    private static Choice[] Read(Type enumType) => [.. Enum.GetNames(enumType).Select(name => Read(enumType, name))];

    private static Choice Read(Type enumType, string name)
    {
        var display = enumType.GetField(name)?.GetCustomAttribute<DisplayAttribute>();
        return new(name, display?.GetName() ?? name)
        {
            Hint = display?.GetDescription(),
            Group = display?.GetGroupName(),
        };
    }
}
