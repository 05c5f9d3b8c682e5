using System.Runtime.InteropServices;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Puts slices on pages, keeping together what must not part.</summary>
internal sealed class Flow(Func<int, PageCanvas> newPage)
{
    private readonly List<PageCanvas> pages = [newPage(0)];
    private double cursor = Sheet.Top;
    private double below;
    private bool atTop = true;
    private bool breakWanted;

    public IReadOnlyList<PageCanvas> Place(List<Slice> slices)
    {
        var all = CollectionsMarshal.AsSpan(slices);
        while (all.Length > 0)
        {
            var length = GroupLength(all);
            PlaceGroup(all[..length]);
            all = all[length..];
        }

        return pages;
    }

    private static int GroupLength(ReadOnlySpan<Slice> slices)
    {
        var length = 1;
        while (slices[length - 1].KeepWithNext && length < slices.Length && slices[length] is not PageBreakSlice)
        {
            length++;
        }

        return length;
    }

    private void PlaceGroup(ReadOnlySpan<Slice> group)
    {
        if (group[0] is PageBreakSlice)
        {
            // Only what follows begins a page: a break at the end leaves no blank one.
            breakWanted = true;
            return;
        }

        if (breakWanted || Extent(group) > Sheet.Bottom - cursor)
        {
            BeginPage(group[0]);
        }

        breakWanted = false;

        foreach (var slice in group)
        {
            // Only a group higher than a page comes apart.
            if (Extent([slice]) > Sheet.Bottom - cursor)
            {
                BeginPage(slice);
            }

            Draw(slice);
        }
    }

    private double Extent(ReadOnlySpan<Slice> group)
    {
        var extent = 0d;
        var gap = below;
        foreach (var slice in group)
        {
            extent += slice.Height + (extent == 0 && atTop ? 0 : Math.Max(gap, slice.Above));
            gap = slice.Below;
        }

        return extent;
    }

    private void BeginPage(Slice first)
    {
        if (atTop)
        {
            return;
        }

        pages.Add(newPage(pages.Count));
        cursor = Sheet.Top;
        below = 0;
        atTop = true;
        pages[^1].Muted = true;
        foreach (var header in first.Header)
        {
            header.Draw(pages[^1], cursor);
            cursor += header.Height;
        }

        pages[^1].Muted = false;
    }

    private void Draw(Slice slice)
    {
        cursor += atTop ? 0 : Math.Max(below, slice.Above);
        slice.Draw(pages[^1], cursor);
        cursor += slice.Height;
        below = slice.Below;
        atTop = false;
    }
}
