using ConseillerNumerique.Pdf.Layout;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>Bookmarks, nested as the headings are.</summary>
internal sealed class OutlineTree(PdfFile file, IReadOnlyList<int> pageNumbers)
{
    /// <returns>The object number of the tree; <c>null</c> without bookmarks.</returns>
    public int? Write(IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = new Item(file.Reserve(), null);
        var path = new List<Item> { root };
        foreach (var bookmark in bookmarks)
        {
            path.RemoveRange(bookmark.Level, path.Count - bookmark.Level);
            var item = new Item(file.Reserve(), bookmark);
            path[^1].Children.Add(item);
            path.Add(item);
        }

        WriteItem(root, file.Begin(root.Number).Add("<</Type/Outlines"));
        WriteChildren(root);
        return root.Number;
    }

    private void WriteChildren(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            var bookmark = item.Bookmark!; // only the root has none
            var body = file.Begin(item.Number).Add("<</Title").Text(bookmark.Title)
                .Add("/Parent ").Reference(parent.Number).Add("/Dest[").Reference(pageNumbers[bookmark.Page])
                .Add("/XYZ null ").Number(Sheet.Height - bookmark.Top + 6).Add(" null]");
            if (i > 0)
            {
                body.Add("/Prev ").Reference(parent.Children[i - 1].Number);
            }

            if (i < parent.Children.Count - 1)
            {
                body.Add("/Next ").Reference(parent.Children[i + 1].Number);
            }

            WriteItem(item, body);
            WriteChildren(item);
        }
    }

    private static void WriteItem(Item item, PdfBuffer body)
    {
        if (item.Children.Count > 0)
        {
            body.Add("/First ").Reference(item.Children[0].Number).Add("/Last ").Reference(item.Children[^1].Number)
                .Add("/Count ").Integer(item.Count);
        }

        body.Add(">>");
    }

    private sealed class Item(int number, Bookmark? bookmark)
    {
        public int Number { get; } = number;

        public Bookmark? Bookmark { get; } = bookmark;

        public List<Item> Children { get; } = [];

        /// <summary>All that is open below it.</summary>
        public int Count => Children.Sum(child => 1 + child.Count);
    }
}
