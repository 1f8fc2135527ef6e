/// <summary>The error of a rejected request. Unknown properties are kept.</summary>
[ApiModel("response")]
public partial class ErrorEnvelope
{
    /// <summary>What went wrong, as a word to compare with. The known ones are listed as error codes; the set grows.</summary>
    [ApiField("code")]
    public string? Code { get; set; }

    /// <summary>What went wrong, as a sentence that is fit to show to a user.</summary>
    [ApiField("message")]
    public string? Message { get; set; }

    /// <summary>What went wrong, as the number that an older form of the error has in place of <see cref="Code"/>, such as 104. The numbers are not documented.</summary>
    [ApiField("error_code")]
    public int? ErrorCode { get; set; }

    /// <summary>A page of the vendor about this kind of error. Often absent.</summary>
    [ApiField("docs_url")]
    public string? DocsUrl { get; set; }
}
