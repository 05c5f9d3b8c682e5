using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>Turns progress into lines, one for each step that differs from the last.</summary>
internal sealed class ProgressLines(IProgress<string> output) : IProgress<JobProgress>
{
    private JobProgress? _last;

    public void Report(JobProgress value)
    {
        if (value == _last)
        {
            return;
        }

        _last = value;
        output.Report(value.Total > 0 ? $"{value.Done}/{value.Total} {value.What}" : value.What);
    }
}
