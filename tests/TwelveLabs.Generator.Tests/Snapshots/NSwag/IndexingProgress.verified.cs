/// <summary>How far the work on a task has come.</summary>
[ApiModel("response")]
public partial class IndexingProgress
{
    /// <summary>The share of the work that is done, 0 to 100.</summary>
    [ApiField("percentage")]
    public double? Percentage { get; set; }

    /// <summary>The time that the rest is expected to take, in seconds.</summary>
    [ApiField("remain_seconds")]
    public double? RemainingSeconds { get; set; }
}
