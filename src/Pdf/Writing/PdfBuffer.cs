using System.Text;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>Bytes in PDF syntax. Numbers are written by hand: no culture, no exponent, no allocation.</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public PdfBuffer Add(string ascii)
    {
        Encoding.ASCII.GetBytes(ascii, Take(ascii.Length));
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> content)
    {
        content.CopyTo(Take(content.Length));
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        return Add(digits[..length]);
    }

    /// <summary>Points rounded to a hundredth (0.0035 mm), or fewer digits where they suffice.</summary>
    public PdfBuffer Number(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            Take(1)[0] = (byte)'-';
            hundredths = -hundredths;
        }

        Integer(hundredths / 100);
        var rest = (int)(hundredths % 100);
        if (rest == 0)
        {
            return this;
        }

        var digits = Take(rest % 10 == 0 ? 2 : 3);
        digits[0] = (byte)'.';
        digits[1] = (byte)('0' + (rest / 10));
        if (digits.Length == 3)
        {
            digits[2] = (byte)('0' + (rest % 10));
        }

        return this;
    }

    /// <summary>Corners, as arrays of the format want them.</summary>
    public PdfBuffer Rectangle(double left, double bottom, double right, double top) =>
        Number(left).Add(" ").Number(bottom).Add(" ").Number(right).Add(" ").Number(top);

    /// <summary>Numbers, each followed by a space, then the operator on a line.</summary>
    public PdfBuffer Operation(string name, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
        {
            Number(operand).Add(" ");
        }

        return Add(name).Add("\n");
    }

    public PdfBuffer Hex(int value)
    {
        var digits = Take(4);
        for (var i = 0; i < 4; i++)
        {
            digits[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 15];
        }

        return this;
    }

    public PdfBuffer Reference(int number) => Integer(number).Add(" 0 R");

    /// <summary>A text for people: as it is when ASCII, else UTF-16; half a surrogate pair becomes U+FFFD.</summary>
    public PdfBuffer Text(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.AsSpan().ContainsAny('(', ')', '\\'))
        {
            return Add("(").Add(text).Add(")");
        }

        Add("<FEFF");
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var unit in units[..rune.EncodeToUtf16(units)])
            {
                Hex(unit);
            }
        }

        return Add(">");
    }

    private Span<byte> Take(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Length + count));
        }

        Length += count;
        return bytes.AsSpan(Length - count, count);
    }
}
