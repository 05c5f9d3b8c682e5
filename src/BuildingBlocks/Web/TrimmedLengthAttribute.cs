using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>A text of so many characters, both bounds included, without the blanks around it: as it will be kept.</summary>
public sealed class TrimmedLengthAttribute : StringLengthAttribute
{
    public TrimmedLengthAttribute(int minimum, int maximum)
        : base(maximum) => MinimumLength = minimum;

    public override bool IsValid(object? value) => base.IsValid((value as string)?.Trim());
}
