#!/usr/bin/env python3
"""Writes a made-up page of an answer of RIO to standard output: units or offerings of a fictief bestuur, so many.

Usage: rio-page.py COUNT [units|offerings] [--envelope]
"""
import sys

QUERY = "http://duo.nl/schema/DUO_RIO_Raadplegen_OnderwijsOrganisatie_V4"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TEXT = "Verzonnen omschrijving van een module over gevels, vloeren en daken, zonder opmaak. " * 8


def unit(number):
    return f"""<r:particuliereOpleiding>
  <r:opleidingseenheidcode>{number // 10000:04d}O{number % 10000:04d}</r:opleidingseenheidcode>
  <r:herkomstOpleiding>INSTELLING</r:herkomstOpleiding>
  <r:begindatum>2026-08-01</r:begindatum>
  <r:particuliereOpleidingPeriode>
    <r:begindatum>2026-08-01</r:begindatum>
    <r:naamLang>Module {number} (fictief)</r:naamLang>
    <r:omschrijving>{TEXT}</r:omschrijving>
    <r:kenmerken><r:kenmerknaam>eigenaar</r:kenmerknaam><r:kenmerkwaardeTekst>100B490</r:kenmerkwaardeTekst></r:kenmerken>
    <r:studielast>240</r:studielast>
    <r:studielasteenheid>SBU</r:studielasteenheid>
  </r:particuliereOpleidingPeriode>
  <r:kenmerken><r:kenmerknaam>eigenOpleidingseenheidSleutel</r:kenmerknaam>
    <r:kenmerkwaardeTekst>module-{number}</r:kenmerkwaardeTekst></r:kenmerken>
  <r:niveau>MBO-3</r:niveau>
</r:particuliereOpleiding>
"""


def offering(number):
    return f"""<r:aangebodenParticuliereOpleiding>
  <r:aangebodenOpleidingCode>{number:08x}-0000-4000-8000-000000000000</r:aangebodenOpleidingCode>
  <r:onderwijsaanbiedercode>110A133</r:onderwijsaanbiedercode>
  <r:opleidingseenheidcode>{number // 10000:04d}O{number % 10000:04d}</r:opleidingseenheidcode>
  <r:begindatum>2026-08-01</r:begindatum>
  <r:aangebodenParticuliereOpleidingPeriode><r:begindatum>2026-08-01</r:begindatum>
    <r:eigenOmschrijving>{TEXT}</r:eigenOmschrijving></r:aangebodenParticuliereOpleidingPeriode>
</r:aangebodenParticuliereOpleiding>
"""


def main(count, kind="units", *rest):
    root = {
        "units": "opvragen_opleidingseenhedenVanOrganisatie_response",
        "offerings": "opvragen_aangebodenOpleidingenVanOrganisatie_response",
    }[kind]
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    if "--envelope" in rest:
        out.write(f'<s:Envelope xmlns:s="{SOAP}"><s:Header/><s:Body>\n')
    out.write(f'<r:{root} xmlns:r="{QUERY}">\n')
    for name, text in [
        ("identificatiecodeBedrijfsdocument", "fictief-1"), ("verzendendeInstantie", "00000001800866472000"),
        ("ontvangendeInstantie", "0000000700099XX00000"), ("datumTijdBedrijfsdocument", "2026-11-01T00:00:00.000Z"),
        ("requestGoedgekeurd", "true"),
    ]:
        out.write(f"<r:{name}>{text}</r:{name}>\n")
    make = unit if kind == "units" else offering
    for number in range(1, int(count) + 1):
        out.write(make(number))
    out.write(f"</r:{root}>\n")
    if "--envelope" in rest:
        out.write("</s:Body></s:Envelope>\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
