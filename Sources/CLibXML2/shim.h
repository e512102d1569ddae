#ifndef FIM_LIBXML2_SHIM_H
#define FIM_LIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// `xmlFree` is a global variable, which Swift 6 refuses to read.
static inline void fim_xml_free(void *memory) { xmlFree(memory); }

#endif
