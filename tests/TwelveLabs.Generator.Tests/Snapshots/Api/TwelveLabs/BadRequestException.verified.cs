public class BadRequestException : TwelveLabs.ApiException
{
    public BadRequestException(TwelveLabs.ErrorResponse response) { }
}
