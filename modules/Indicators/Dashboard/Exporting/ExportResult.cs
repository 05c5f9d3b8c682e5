using ConseillerNumerique.BuildingBlocks.Exports;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard.Exporting;

/// <summary>A dashboard, or one of its tables, as a file.</summary>
internal sealed class ExportResult<TRow>(ExportTable<TRow> table, ExportFormat format) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) =>
        context.HttpContext.Response.SendAsync(table, format, context.HttpContext.RequestAborted);
}
