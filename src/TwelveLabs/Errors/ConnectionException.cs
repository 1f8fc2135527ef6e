namespace TwelveLabs;

/// <summary>No response, or only part of one, came: a name that does not resolve, a refused or broken connection, a failed handshake.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause.</param>
public class ConnectionException(string message, Exception? innerException) : TwelveLabsException(message, innerException);
