/// <summary>Why a stream ended early.</summary>
[ApiModel("response")]
public partial class GenerationError
{
    /// <summary>The error's code, one of the known error codes or a newer one. May be absent.</summary>
    [ApiField("code")]
    public string? Code { get; set; }

    /// <summary>What went wrong, in words fit for a user.</summary>
    [ApiField("message")]
    public string? Message { get; set; }
}
