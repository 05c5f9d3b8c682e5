namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>A record and what it says.</summary>
internal interface IRecordOf<out TContent> : IRecord
{
    /// <summary>What is kept, in the words of a form.</summary>
    TContent Content { get; }
}
