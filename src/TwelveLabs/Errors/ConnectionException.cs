namespace TwelveLabs;

/// <summary>No response arrived, or only part of one: the host name does not resolve, the connection is refused or broken, or the handshake failed.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause.</param>
public class ConnectionException(string message, Exception? innerException) : TwelveLabsException(message, innerException);
