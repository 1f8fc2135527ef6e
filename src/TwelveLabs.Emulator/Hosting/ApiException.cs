namespace TwelveLabs.Emulator.Hosting;

/// <summary>The request is rejected. The response is the documented error envelope.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
