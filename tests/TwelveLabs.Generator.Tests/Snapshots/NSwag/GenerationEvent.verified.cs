/// <summary>One event of a streamed text; the stream holds one such object a line. An object with a code and without an <see cref="EventType"/> is an error of the whole call.</summary>
[ApiModel("response")]
public partial class GenerationEvent
{
    /// <summary>The type of the event. Events of unknown types can be ignored.</summary>
    [ApiField("event_type")]
    public GenerationEventType? EventType { get; set; }

    /// <summary>The next chunk of the text, of any length. Only in <c>text_generation</c>.</summary>
    [ApiField("text")]
    public string? Text { get; set; }

    /// <summary>About the generation. Only in <c>stream_start</c> and <c>stream_end</c>, and there it may be absent.</summary>
    [ApiField("metadata")]
    public GenerationMetadata? Metadata { get; set; }

    /// <summary>Why the stream ended early. Only in <c>stream_error</c>.</summary>
    [ApiField("error")]
    public GenerationError? Error { get; set; }
}
