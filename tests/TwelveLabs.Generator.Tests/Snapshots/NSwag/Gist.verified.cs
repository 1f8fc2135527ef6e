/// <summary>Short texts written for a video. Only the requested ones are present.</summary>
[ApiModel("response")]
public partial class Gist
{
    /// <summary>The id of this generation.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The title.</summary>
    [ApiField("title")]
    public string? Title { get; set; }

    /// <summary>The topics.</summary>
    [ApiField("topics")]
    [AllowNull]
    public IList<string> Topics { get => field ??= OptionalCollection.List<string>(); set; }

    /// <summary>The hashtags, with or without their leading hash sign as the engine wrote them.</summary>
    [ApiField("hashtags")]
    [AllowNull]
    public IList<string> Hashtags { get => field ??= OptionalCollection.List<string>(); set; }

    /// <summary>What the call consumed. May be absent.</summary>
    [ApiField("usage")]
    public Usage? Usage { get; set; }
}
