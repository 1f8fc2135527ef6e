/// <summary>Where in a clip the match was found.</summary>
[ApiModel("response")]
public partial class ClipMatch
{
    /// <summary>The search option that found it.</summary>
    [ApiField("type")]
    public EngineOption? Type { get; set; }

    /// <summary>The spoken or written words that matched. Absent for matches in the picture.</summary>
    [ApiField("text")]
    public string? Text { get; set; }
}
