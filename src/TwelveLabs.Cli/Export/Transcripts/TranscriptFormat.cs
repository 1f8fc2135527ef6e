namespace TwelveLabs.Cli.Export.Transcripts;

/// <summary>How a transcript is written.</summary>
internal enum TranscriptFormat
{
    /// <summary>SubRip subtitles.</summary>
    Srt,

    /// <summary>WebVTT subtitles.</summary>
    Vtt,

    /// <summary>JSON, with all that the service sends.</summary>
    Json,
}
