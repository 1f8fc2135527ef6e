namespace TwelveLabs;

/// <summary>No API key is available: none was passed and none is set in the environment, or the <see cref="ApiKeyProvider"/> failed or returned an invalid key. No request was sent.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause.</param>
public class ApiKeyException(string message, Exception? innerException = null) : TwelveLabsException(message, innerException);
