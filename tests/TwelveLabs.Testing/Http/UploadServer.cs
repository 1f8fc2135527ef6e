namespace TwelveLabs.Testing;

/// <summary>A server that takes every upload, and on wish stops reading or hangs up midway.</summary>
public sealed class UploadServer() : ScriptedServer(ScriptedResponse.Json("{}", 201))
{
    /// <summary>The uploads whose headers have come.</summary>
    public IReadOnlyList<ReceivedCall> Requests => Begun;
}
