// Safeguards
